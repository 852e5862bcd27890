// SPDX-License-Identifier: MPL-2.0
#include "form/indicator.hpp"

#include <algorithm>

namespace tianbao::form {

const std::vector<Column>& columns_of(Kind kind)
{
    static const std::vector<Column> flow{Column::month, Column::year, Column::last_year};
    static const std::vector<Column> stock{Column::end, Column::last_end};
    static const std::vector<Column> single{Column::value};
    switch (kind) {
    case Kind::flow:
        return flow;
    case Kind::stock:
        return stock;
    case Kind::single:
        return single;
    }
    return single;
}

bool Indicator::is_numeric() const
{
    return type == ValueType::money || type == ValueType::number || type == ValueType::integer;
}

const std::vector<Column>& Indicator::columns() const
{
    return columns_of(kind);
}

bool Indicator::has_column(Column column) const
{
    const auto& own = columns();
    return std::find(own.begin(), own.end(), column) != own.end();
}

const Choice* Indicator::choice(int choice_code) const
{
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const Choice& c) { return c.code == choice_code; });
    return found == choices.end() ? nullptr : &*found;
}

} // namespace tianbao::form
