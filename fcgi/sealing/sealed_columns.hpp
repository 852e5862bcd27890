// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>
#include <vector>

namespace tianbao::sealing {

/// What a sealed column holds.
enum class SealedForm {
    text,
    number, ///< a telephone number, with its hash and tail in columns beside it
    json,   ///< a JSON text that is the sealed JSON
    bytes,
};

/// One column that is sealed, 加密存储的列.
struct SealedColumn {
    std::string_view place; ///< table and column, as sealed texts are bound to
    std::string_view table;
    std::string_view column;
    std::vector<std::string_view> keys; ///< the primary key; its values with slashes between are the row that texts are bound to
    SealedForm form;
};

/// All of them. A test holds that no other column of the schema has a number of a person.
const std::vector<SealedColumn>& sealed_columns();

} // namespace tianbao::sealing
