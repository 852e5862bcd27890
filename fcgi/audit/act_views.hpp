// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "html/dictionary.hpp"
#include "html/names.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::audit {

/// An act and its words, a section of part/audit_act.tpl. Every act that is recorded anywhere is here; a lint holds it so.
struct Act {
    std::string_view act;
    html::Name words;
};

std::span<const Act> acts();
bool is_act(std::string_view act);

/// Shows the words of part/audit_act.tpl in the row.
void show_act(html::Dictionary& row, const std::string& act);

/// The kinds of objects that have words.
std::vector<std::string_view> object_kinds();
/// Shows the words of part/audit_object.tpl in the row.
void show_object_kind(html::Dictionary& row, const std::string& kind);

} // namespace tianbao::audit
