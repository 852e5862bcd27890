// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/api_draft.hpp"
#include "html/words.hpp"
#include "http/dispatch.hpp"

namespace tianbao::filing {

/// What programs are told in words, as JSON: {"outcome", "message", "request"}, and the names of what is wrong.
class ApiWords {
public:
    explicit ApiWords(const html::Templates& templates) : words_(templates, "filing/api_words.tpl") {}

    std::string error(http::ApiError error, const std::string& request_id) const;
    std::string refused(const ApiRefusal& refusal, const std::string& request_id) const;
    /// `outcome`: "not_filler", "not_open", "already_filed" or "changed", as the page's own script is told.
    std::string refused(const std::string& outcome, const std::string& request_id) const;

private:
    html::Words words_;
};

} // namespace tianbao::filing
