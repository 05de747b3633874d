#pragma once
#include <zlib.h>

// `deflateInit2` is a macro; negative window bits ask for a bare deflate stream, as ZIP holds it.
static inline int kohezija_deflate_init(z_stream *stream, int level) {
  return deflateInit2(stream, level, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
}

static inline int kohezija_inflate_init(z_stream *stream) { return inflateInit2(stream, -15); }
