// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form_book.hpp"
#include "html/page.hpp"
#include "util/time.hpp"

namespace tianbao::form {

/// 报表制度: what is asked and how it is checked, to be read before filing; on paper the blank form.
class FormHandlers {
public:
    FormHandlers(const html::Frame& frame, const Clock& clock, const FormBook& forms) : frame_(frame), clock_(clock), forms_(forms) {}

    /// GET /form?version=2012: a version of the form, without one that of the current period. anyone.
    http::Response form(const http::Request& request, const http::Caller& caller);
    /// GET /form/{version}/source: the definition of a version as a file, as the portal has read it. designing.
    http::Response source(const http::Request& request, const http::Caller& caller);

private:
    const html::Frame& frame_;
    const Clock& clock_;
    const FormBook& forms_;
};

} // namespace tianbao::form
