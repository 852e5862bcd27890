// SPDX-License-Identifier: MPL-2.0
#include "contact/contact_book.hpp"

#include "contact/contact_repository.hpp"
#include "util/log.hpp"

namespace tianbao::contact {

namespace {

constexpr std::chrono::seconds kFresh{10};

} // namespace

std::shared_ptr<const Contacts> ContactBook::present()
{
    const auto now = clock_();
    {
        const std::lock_guard lock(mutex_);
        if (!present_) present_ = std::make_shared<const Contacts>(first_);
        if (read_at_ && now >= *read_at_ && now - *read_at_ < kFresh) return present_;
        read_at_ = now; // the others go on with what there is
    }
    try {
        auto contacts = first_;
        for (auto& written : written_contacts(pool_.read())) contacts = contacts.with(std::move(written.contact));
        const std::lock_guard lock(mutex_);
        present_ = std::make_shared<const Contacts>(std::move(contacts));
    } catch (const std::exception& fault) {
        log_warning("contacts not read", {{"what", fault.what()}});
    }
    const std::lock_guard lock(mutex_);
    return present_;
}

void ContactBook::forget()
{
    const std::lock_guard lock(mutex_);
    read_at_.reset();
}

} // namespace tianbao::contact
