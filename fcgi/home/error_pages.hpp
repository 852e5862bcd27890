// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "html/page.hpp"
#include "http/dispatch.hpp"

#include <vector>

namespace tianbao::home {

/// The pages of what went wrong; dispatch asks for them.
class ErrorPages {
public:
    /// `public_origin` as dispatch has it: only a form of our own is offered again.
    ErrorPages(const html::Frame& frame, std::string public_origin) : frame_(frame), public_origin_(std::move(public_origin)) {}

    std::string text(http::ErrorPage error, const http::Request& request, const http::Caller& caller) const;

private:
    void show_retry(html::Dictionary& values, const http::Request& request, const http::Caller& caller) const;

    const html::Frame& frame_;
    std::string public_origin_;
};

} // namespace tianbao::home
