// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "contact/contacts.hpp"
#include "db/database.hpp"

#include <memory>
#include <mutex>

namespace tianbao::contact {

/// The contacts as they are at present: those of conf, each until an officer has written another. A worker asks the
/// database every few seconds; when it does not answer, what was known stands.
class ContactBook {
public:
    /// `first`: of conf, with the centre's.
    ContactBook(db::Pool& pool, const Clock& clock, Contacts first) : pool_(pool), clock_(clock), first_(std::move(first)) {}

    std::shared_ptr<const Contacts> present();

    /// What an officer has just written is read at the next page.
    void forget();

private:
    db::Pool& pool_;
    const Clock& clock_;
    Contacts first_;
    std::mutex mutex_;
    std::shared_ptr<const Contacts> present_;
    std::optional<Instant> read_at_;
};

} // namespace tianbao::contact
