// SPDX-License-Identifier: MPL-2.0
#include "sheet/table.hpp"

#include "sheet/archive.hpp"
#include "sheet/package.hpp"
#include "sheet/sheet_reader.hpp"

#include <algorithm>

namespace tianbao::sheet {

namespace {

/// Makes rows of cells that come in their order.
class RowMaker {
public:
    explicit RowMaker(const RowTaker& take) : take_(take) {}

    void add(std::vector<Cell>& cells)
    {
        for (auto& cell : cells) {
            if (cell.row + 1 != row_.number) finish();
            row_.number = cell.row + 1;
            row_.fields.resize(static_cast<std::size_t>(cell.column) + 1);
            row_.fields.back() = std::move(cell.text);
        }
        cells.clear();
    }

    void finish()
    {
        if (row_.fields.empty()) return;
        auto row = std::exchange(row_, {});
        take_(std::move(row));
    }

private:
    const RowTaker& take_;
    TableRow row_;
};

} // namespace

Expected<void, WorkbookFault> read_table(std::string_view bytes, const WorkbookLimits& limits, const RowTaker& take)
{
    if (bytes.size() > limits.packed) return Unexpected<WorkbookFault>(WorkbookFault::too_large);
    if (const auto fault = fault_at_first_sight(bytes)) return Unexpected<WorkbookFault>(*fault);
    auto archive = Archive::open(bytes, limits);
    if (!archive) return Unexpected<WorkbookFault>(archive.error());
    const auto package = find_parts(*archive, limits);
    if (!package) return Unexpected<WorkbookFault>(package.error());
    const auto shared = read_shared(*archive, *package, limits);
    if (!shared) return Unexpected<WorkbookFault>(shared.error());
    const auto first = std::find_if(package->sheets.begin(), package->sheets.end(),
                                    [](const Package::SheetPart& part) { return !part.is_hidden && !part.entry.empty(); });
    if (first == package->sheets.end()) return {};
    Used used;
    RowMaker rows(take);
    const auto read = read_cells_in_pieces(*archive, first->entry, limits, *shared, used, [&](std::vector<Cell>& cells) { rows.add(cells); });
    if (!read) return read;
    rows.finish();
    return {};
}

} // namespace tianbao::sheet
