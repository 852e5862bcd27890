// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "contact/contact_book.hpp"
#include "contact/contact_views.hpp"
#include "enterprise/district.hpp"
#include "html/page.hpp"

namespace tianbao::contact {

/// 联系方式: for everybody to read; officers keep that of their district, the service centre's all and its own.
class ContactHandlers {
public:
    ContactHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, ContactBook& book, const enterprise::Districts& districts)
        : pool_(pool), frame_(frame), clock_(clock), book_(book), districts_(districts)
    {
    }

    /// GET /contact. anyone.
    http::Response contacts(const http::Request& request, const http::Caller& caller);
    /// GET /management/contact: those that the officer keeps; ?done=saved. agency.
    http::Response kept(const http::Request& request, const http::Caller& caller);
    /// GET /management/contact/{district}. agency.
    http::Response edit(const http::Request& request, const http::Caller& caller);
    /// POST /management/contact/{district}: version, office, telephone, hours, address, email. agency.
    http::Response save(const http::Request& request, const http::Caller& caller);

private:
    ContactSheet load(const http::Request& request, const http::Caller& caller);
    http::Response page(const ContactSheet& sheet, int status, const http::Request& request, const http::Caller& caller);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    ContactBook& book_;
    const enterprise::Districts& districts_;
};

} // namespace tianbao::contact
