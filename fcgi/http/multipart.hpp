// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "http/form_data.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tianbao::http {

/// A file that came with a form.
struct UploadedFile {
    std::string field;    ///< name of the form's field
    std::string filename; ///< without folders and control characters; empty when the user chose no file
    std::string content_type;
    std::string bytes;
};

/// Why a multipart/form-data body is refused.
enum class MultipartFault {
    no_boundary, ///< the content type names no boundary, two, or one that is none
    damaged,     ///< a delimiter, a header or the end is missing or malformed
    encoded,     ///< a part has a transfer encoding or parts of its own
    too_many_parts,
    bad_text, ///< a field's name or text is none that parse_form() would take, or a name comes twice
};

struct MultipartForm {
    FormData fields;
    std::vector<UploadedFile> files;
};

/// Whether a Content-Type header says multipart/form-data.
bool is_multipart(std::string_view content_type);

/// Parses a body as browsers write it (RFC 7578, HTML's form submission), strictly: it begins with the delimiter and ends with
/// the closing one, every part is whole and names its field, at most 1,000 parts with 4 KiB of headers each. Fields are taken
/// as parse_form() takes them; what is in a file is not looked at.
Expected<MultipartForm, MultipartFault> parse_multipart(std::string_view content_type, std::string_view body);

} // namespace tianbao::http
