// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filler/filler.hpp"

namespace tianbao::filler {

/// The right to file, as stored: enterprises are found only by users associated with them. Each change of it leaves its history
/// and, unless it is the first one, an e-mail to the enterprise's contact, all in the caller's transaction.
class FillerRepository {
public:
    explicit FillerRepository(db::Reader& database) : database_(database) {}

    std::optional<FillerEnterprise> find_for(const UserId& user, std::string_view uscc);
    /// All other users associated with the enterprise, by name.
    std::vector<Candidate> candidates(const EnterpriseId& enterprise, const UserId& except);

    /// Makes `user` filler of an enterprise that has none; `filler`'s primary key decides between several.
    Application apply(const EnterpriseId& enterprise, const UserId& user, Instant now);
    /// Whether somebody else has held the right at some time.
    bool had_filler_before(const EnterpriseId& enterprise, const UserId& user);
    /// Gives the right that `from` holds in this epoch to an associated user. False: one of the two has changed meanwhile.
    bool hand_over(const EnterpriseId& enterprise, const Filler& from, const UserId& to, Instant now);
    /// Gives the right to an associated user on an officer's word. False as above.
    bool replace(const EnterpriseId& enterprise, const Filler& from, const UserId& to, const UserId& officer, Instant now);
    /// Whether the SSO says that the user's account is this enterprise, the registry has confirmed it, and it does not say so of the filler.
    bool is_proven_by_register(const EnterpriseId& enterprise, const UserId& user);
    /// Gives the right to the enterprise's own account, by its own act. False as above.
    bool claim(const EnterpriseId& enterprise, const Filler& from, const UserId& to, Instant now);
    /// Leaves the enterprise without filler, on an officer's word. False: the right has changed hands meanwhile.
    bool remove(const EnterpriseId& enterprise, const Filler& from, const UserId& officer, Instant now);
    /// Leaves it without filler, because the account that holds the right is another enterprise's now. False as above.
    bool depart(const EnterpriseId& enterprise, const Filler& from, Instant now);
    /// Leaves a message about the enterprise's right that names a person, 消息.
    void tell(const UserId& user, std::string_view kind, const FillerEnterprise& enterprise, const std::string& person, Instant now);

private:
    bool give(const EnterpriseId& enterprise, const Filler& from, const UserId& to, std::string_view act, const UserId& actor, Instant now);
    bool vacate(const EnterpriseId& enterprise, const Filler& from, std::string_view act, const UserId& actor, Instant now);
    std::int64_t epoch_of(const EnterpriseId& enterprise);
    /// For the enterprise's contact, about the change of that epoch; sent later.
    void leave_mail(const EnterpriseId& enterprise, std::int64_t epoch, Instant now);
    void change(std::string_view act, const UserId& actor, const EnterpriseId& enterprise, Instant now);

    db::Reader& database_;
};

} // namespace tianbao::filler
