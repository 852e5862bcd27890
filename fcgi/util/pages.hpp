// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace tianbao {

/// Hands each row of a long list to `use`, page after page by key. The database's client keeps a whole result in memory, so
/// this is how 100,000 rows are read with flat memory. `load(last)` gives the rows behind the row `*last`, the first ones
/// for nullptr, none at the end.
template <class Load, class Use>
void for_each_in_pages(const Load& load, const Use& use)
{
    auto page = load(nullptr);
    while (!page.empty()) {
        for (auto& row : page) use(row);
        page = load(&page.back());
    }
}

} // namespace tianbao
