// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "association/match.hpp"
#include "html/page.hpp"
#include "registry/registry.hpp"

namespace tianbao::association {

// 增加关联企业, first step. Each puts one outcome on the page; nothing that the registry told is among the values.

/// `coverage`: what can be compared, which the page says.
void show_match_form(html::Page& page, const MatchForm& form, const registry::Coverage& coverage);
void show_problems(html::Page& page, const std::vector<MatchProblem>& problems);
void show_mismatch(html::Page& page, const Mismatch& mismatch);
void show_closed(html::Page& page, const NotInBusiness& closed);
/// Code and name are right, and more is wanted than the registry knows.
void show_name_too_little(html::Page& page);
/// The registry does not know the code.
void show_unknown(html::Page& page);
/// It gave no answer; `is_kept`: what was typed is compared when it does.
void show_fault(html::Page& page, registry::RegistryFault fault, bool is_kept);
void show_tries_used(html::Page& page, int minutes);
void show_already_associated(html::Page& page, std::string uscc);

} // namespace tianbao::association
