// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

namespace tianbao::support {

/// What a person reads in a PDF file, page after page, each ended by a form feed.
std::string pdf_text(const std::string& bytes);

/// Its fonts, a line each: name, type, whether embedded, ….
std::string pdf_fonts(const std::string& bytes);

/// Title, author, number of pages, version, …, as "Pages:           2".
std::string pdf_properties(const std::string& bytes);

/// How often a text stands in another.
int times_in(const std::string& text, const std::string& wanted);

} // namespace tianbao::support
