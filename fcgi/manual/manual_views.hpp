// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "html/page.hpp"
#include "manual/made_files.hpp"
#include "manual/manual.hpp"

namespace tianbao::manual {

/// The list of the chapters, `here` marked in it, and where the PDF is, when it tells of the same rule of handing over.
void show_contents(html::Dictionary& values, std::optional<Chapter> here, const MadeFiles* files, std::string_view handover_rule);

/// One chapter with its pictures, as far as they were made.
void show_chapter(html::Dictionary& values, Chapter chapter, const MadeFiles* files);

/// All chapters, one after the other.
void show_all(html::Dictionary& values, const MadeFiles* files);

} // namespace tianbao::manual
