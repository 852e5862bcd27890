// SPDX-License-Identifier: MPL-2.0
#include "enterprise/fact_views.hpp"

#include "enterprise/category_views.hpp"
#include "html/names.hpp"

namespace tianbao::enterprise {

namespace names = html::names;

void show_status(html::Dictionary& row, Status status)
{
    switch (status) {
    case Status::in_business:
        row.show(names::kENTERPRISE_IN_BUSINESS);
        return;
    case Status::cancelled:
        row.show(names::kENTERPRISE_CANCELLED);
        return;
    case Status::revoked:
        row.show(names::kENTERPRISE_REVOKED);
        return;
    case Status::moved_out:
        row.show(names::kENTERPRISE_MOVED_OUT);
        return;
    }
}

void show_size(html::Dictionary& row, SizeClass size)
{
    switch (size) {
    case SizeClass::large:
        row.show(names::kSIZE_LARGE);
        return;
    case SizeClass::medium:
        row.show(names::kSIZE_MEDIUM);
        return;
    case SizeClass::small:
        row.show(names::kSIZE_SMALL);
        return;
    case SizeClass::micro:
        row.show(names::kSIZE_MICRO);
        return;
    }
}

void show_fact(html::Dictionary& row, std::string_view field, const std::string& value)
{
    const auto status = field == "status" ? status_from(value) : std::nullopt;
    const auto category = field == "category" ? category_from(value) : std::nullopt;
    const auto size = field == "size" ? size_from(value) : std::nullopt;
    if (status) show_status(row, *status);
    if (category) show_category(row, *category);
    if (size) show_size(row, *size);
    row.set(names::kFACT_TEXT, status || category || size ? std::string{} : value);
}

} // namespace tianbao::enterprise
