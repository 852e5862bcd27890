// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sheet/archive.hpp"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tianbao::sheet {

/// What the cells of all sheets refer to.
struct Shared {
    std::vector<std::string> texts;
    std::set<std::size_t> percent_styles; ///< cell formats that show a fraction as a percentage
};

/// How much all sheets together have used of the limits.
struct Used {
    std::size_t cells = 0;
    std::size_t text = 0;
};

Expected<void, WorkbookFault> read_shared_texts(Archive& archive, const std::string& entry, const WorkbookLimits& limits, Shared& shared);
Expected<void, WorkbookFault> read_styles(Archive& archive, const std::string& entry, Shared& shared);
Expected<std::vector<Cell>, WorkbookFault> read_cells(Archive& archive, const std::string& entry, const WorkbookLimits& limits, const Shared& shared,
                                                      Used& used);

/// The same with flat memory: `take` gets the cells read since its last call, in their order, and empties the list.
Expected<void, WorkbookFault> read_cells_in_pieces(Archive& archive, const std::string& entry, const WorkbookLimits& limits, const Shared& shared,
                                                   Used& used, const std::function<void(std::vector<Cell>& cells)>& take);

/// What a file is when it is no workbook; nothing when it may be one.
std::optional<WorkbookFault> fault_at_first_sight(std::string_view bytes);

/// What the cells of all sheets refer to.
Expected<Shared, WorkbookFault> read_shared(Archive& archive, const struct Package& package, const WorkbookLimits& limits);

} // namespace tianbao::sheet
