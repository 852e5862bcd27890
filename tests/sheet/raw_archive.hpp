// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tianbao::sheet {

/// The files of an archive, name and content, in their order.
using Entries = std::vector<std::pair<std::string, std::string>>;

/// A ZIP archive of these files; encrypted with AES when a password is given.
std::string archive_of(const Entries& entries, const char* password = nullptr);

/// The smallest workbook: one sheet "S" whose sheetData is `rows`; `more` replaces or adds entries.
Entries workbook_entries(std::string_view rows, const Entries& more = {});

/// The shared texts of a workbook, as an entry for `more`.
std::pair<std::string, std::string> shared_texts(std::string_view items);

} // namespace tianbao::sheet
