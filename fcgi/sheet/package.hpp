// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sheet/archive.hpp"

#include <string>
#include <vector>

namespace tianbao::sheet {

/// Where in the archive the parts of a workbook are, as its relationships say.
struct Package {
    struct SheetPart {
        std::string name;
        bool is_hidden = false;
        std::string entry; ///< empty: a chart or a dialog, which has no cells
    };

    std::vector<SheetPart> sheets;
    std::string shared_texts; ///< empty: none
    std::string styles;       ///< empty: none
};

Expected<Package, WorkbookFault> find_parts(Archive& archive, const WorkbookLimits& limits);

} // namespace tianbao::sheet
