// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "form/form_book.hpp"
#include "html/page.hpp"
#include "html/words.hpp"

#include <map>
#include <mutex>
#include <string>

namespace tianbao::filing {

/// The monthly form, a filing and its receipt as PDF files. Who sees the page gets the file.
class PaperHandlers {
public:
    /// `origin`: of the portal as people reach it, for the code on a receipt.
    PaperHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const form::FormBook& forms, std::string origin)
        : pool_(pool), clock_(clock), forms_(forms), words_(frame.templates, "filing/pdf_words.tpl"), origin_(std::move(origin))
    {
    }

    /// GET /form/{version}/blank.pdf: the blank form of a version. anyone.
    http::Response blank(const http::Request& request, const http::Caller& caller);
    /// GET /filing/{uscc}/{period}/filing.pdf?number=1; without a number: the last submission, or the draft where there is none. Everybody
    /// who is associated with the enterprise.
    http::Response filing(const http::Request& request, const http::Caller& caller);
    /// GET /filing/{uscc}/{period}/receipt.pdf?number=1: as its page.
    http::Response receipt(const http::Request& request, const http::Caller& caller);
    /// GET /enterprise/{uscc}/as/{period}/filing.pdf?number=1: what was submitted; every look is an act. agency.
    http::Response watched_filing(const http::Request& request, const http::Caller& caller);
    /// GET /enterprise/{uscc}/as/{period}/receipt.pdf?number=1. agency.
    http::Response watched_receipt(const http::Request& request, const http::Caller& caller);

private:
    const form::Form& form_of(const std::string& version) const;

    db::Pool& pool_;
    const Clock& clock_;
    const form::FormBook& forms_;
    html::Words words_;
    std::string origin_;
    std::mutex blanks_mutex_;
    std::map<std::string, std::string, std::less<>> blanks_; ///< by version: anybody may ask for one, so each is made once
};

} // namespace tianbao::filing
