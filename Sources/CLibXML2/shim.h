#pragma once
// Debian's libxml2 is built with ICU, whose enums clash with those inside Foundation.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <libxml/xpath.h>

// `xmlFree` is a mutable global function pointer, which Swift 6 does not let through.
static inline void kohezija_xml_free(void *pointer) { xmlFree(pointer); }
