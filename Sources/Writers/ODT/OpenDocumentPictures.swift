extension PictureHead.Kind {
  /// The end of the name of a picture's file.
  var suffix: String {
    switch self {
    case .png: "png"
    case .jpeg: "jpg"
    }
  }

  /// The media type, as the manifest lists it.
  var mediaType: String {
    switch self {
    case .png: "image/png"
    case .jpeg: "image/jpeg"
    }
  }
}
