// SPDX-License-Identifier: MPL-2.0
#include "reminder/bounce_taking.hpp"

#include "reminder/mail_queue_repository.hpp"
#include "util/log.hpp"
#include "util/retry.hpp"

namespace tianbao::reminder {

bool take_bounce(db::Pool& pool, const Bounce& bounce, Instant now)
{
    const bool is_new = retrying([&] {
        auto tx = pool.begin();
        const bool taken = MailQueueRepository(tx).came_back(bounce.delivery, bounce.is_lasting, bounce.words, now);
        tx.commit();
        return taken;
    });
    if (is_new) log_warning("mail came back", {{"delivery", bounce.delivery.text()}, {"lasting", bounce.is_lasting ? "yes" : "no"}});
    return is_new;
}

} // namespace tianbao::reminder
