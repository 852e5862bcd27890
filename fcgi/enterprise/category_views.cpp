// SPDX-License-Identifier: MPL-2.0
#include "enterprise/category_views.hpp"

#include "html/names.hpp"

namespace tianbao::enterprise {

void show_category(html::Dictionary& row, Category category)
{
    switch (category) {
    case Category::specialised:
        row.show(html::names::kCATEGORY_SPECIALISED);
        return;
    case Category::nurtured:
        row.show(html::names::kCATEGORY_NURTURED);
        return;
    case Category::other:
        row.show(html::names::kCATEGORY_OTHER);
        return;
    }
}

} // namespace tianbao::enterprise
