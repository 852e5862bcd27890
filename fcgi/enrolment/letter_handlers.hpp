// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/seal.hpp"
#include "association/association_request.hpp"
#include "contact/contact_book.hpp"
#include "db/database.hpp"
#include "enrolment/letter_views.hpp"
#include "enterprise/district.hpp"
#include "html/page.hpp"
#include "http/caller.hpp"

namespace tianbao::enrolment {

/// What letters are made with.
struct LetterParts {
    const enterprise::Districts& districts;
    contact::ContactBook& contacts;
    account::Seal code_seal;
    association::ProofSettings settings;
    std::string portal; ///< the address that a letter names
};

/// 认证信函: codes are issued and printed in one answer, since nobody can print them again.
class LetterHandlers {
public:
    LetterHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, LetterParts parts)
        : pool_(pool), frame_(frame), clock_(clock), parts_(std::move(parts))
    {
    }

    /// POST /enterprise/{uscc}/code: seen, the id of the latest code that the page showed. agency.
    http::Response issue_one(const http::Request& request, const http::Caller& caller);
    /// GET /enrolment/letters?district=&category=&users=none: how many there are. agency.
    http::Response choose(const http::Request& request, const http::Caller& caller);
    /// POST /enrolment/letters: the same filter, and first, last, count of what the page showed. agency.
    http::Response issue_many(const http::Request& request, const http::Caller& caller);

private:
    LetterFilter read_filter(const http::FormData& asked, const http::Caller& caller) const;
    http::Response choice_page(const LetterFilter& filter, bool is_stale, int status, const http::Request& request, const http::Caller& caller);
    http::Response letters_page(const std::vector<Letter>& letters, const LettersLeft& left, const http::Request& request, const http::Caller& caller);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    LetterParts parts_;
};

} // namespace tianbao::enrolment
