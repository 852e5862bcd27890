// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/session.hpp"
#include "util/id.hpp"
#include "util/telephone.hpp"
#include "util/time.hpp"

#include <optional>
#include <string>
#include <vector>

/// What the portal holds about one person, 个人信息: plain values.
namespace tianbao::account {

/// An account of the SSO that is bound to the user.
struct HeldIdentity {
    std::string issuer;
    std::string subject;
    bool is_enterprise = false;
    std::string uscc; ///< of an enterprise user
    Instant bound_at;
};

struct HeldAssociation {
    std::string enterprise_name;
    std::string uscc;
    std::string proof;
    Instant since;
    bool is_filler = false;
};

/// A change of a filler's right that the user made or that made him filler.
struct HeldRight {
    std::string enterprise_name;
    std::string uscc;
    std::string act;
    Instant changed_at;
    bool is_gain = false; ///< it made him filler
};

/// A match with the registry that was not completed.
struct HeldMatch {
    std::string uscc;
    Instant matched_at;
};

/// 待核验: what is still asked of the registry, as it was typed or as the SSO said.
struct HeldPendingMatch {
    std::string uscc;
    bool is_claim = false; ///< the SSO said it
    std::string enterprise_name;
    std::string legal_representative; ///< empty: of a claim
    Instant asked_at;
    std::int64_t tries = 0;
    bool is_refused = false; ///< the registry's answer stands against it
};

struct HeldMessage {
    std::string kind;
    std::string facts; ///< JSON
    Instant sent_at;
    std::optional<Instant> read_at;
};

/// A step of a 诉求: what the user wrote, or officers answered.
struct HeldAppealStep {
    std::string kind;
    bool is_officers = false;
    std::string text;
    Instant at;
};

/// 诉求反映
struct HeldAppeal {
    std::string id;
    std::string title;
    std::string appeal_class; ///< a word of the column
    std::string state;        ///< waiting, answered, closed
    std::string enterprise_name;
    Instant asked_at;
    std::optional<Instant> closed_at;
    std::string file_type; ///< empty: none
    std::string period;    ///< "2026-10"; empty: about none
    std::string indicator; ///< its code; empty: about none
    std::string district;  ///< whose officers answer
    Instant changed_at;
    std::vector<HeldAppealStep> steps = {};
};

/// 二次验证: that it is set, never its key.
struct HeldSecondFactor {
    Instant enrolled_at;
    std::int64_t unused_recovery_codes = 0;
};

/// 待确认的关联, waiting or decided.
struct HeldRequest {
    std::string uscc;
    std::string way;
    std::string reason;
    std::string outcome; ///< empty: it waits
    std::string answer;
    Instant asked_at;
};

/// What the user wrote, signed or made for an enterprise, or what an enterprise's rows keep of him. One kind, one table.
struct HeldTrace {
    std::string kind; ///< handover_request, handover_file, handover_contest, return_request, mark_answer, submission, key, proposal, reminder, mail_refusal
    std::string enterprise_name;
    std::string uscc;
    std::string period; ///< 2026-10; empty: of none
    std::string words;  ///< his reason or answer, the name and post he signed with, a key's name, an address, a file's type; officers' reason of a proposal
    Instant at;
};

/// Who did what is in the trail about the user.
enum class Doer { self, other, nobody };

/// A row of the audit trail by the user or about him. Of others' acts their address and what they said is not told.
struct HeldDeed {
    Instant at;
    std::string act;
    Doer doer = Doer::self;
    std::string client_address;
    std::string detail; ///< JSON
};

struct PersonalData {
    UserId id;
    std::string name;
    Telephone mobile;
    std::string post;
    std::string email;
    std::string role;
    std::string district;
    Instant created_at;
    std::string login_name;
    std::string dismissed_notices; ///< ids, parted by points: not on top of his pages any more
    std::vector<HeldIdentity> identities = {};
    std::vector<HeldAssociation> associations = {};
    std::vector<HeldRight> rights = {};
    std::vector<HeldMatch> matches = {};
    std::vector<HeldPendingMatch> pending_matches = {};
    std::vector<HeldRequest> requests = {};
    std::vector<HeldTrace> traces = {};
    std::vector<HeldAppeal> appeals = {};
    std::optional<HeldSecondFactor> second_factor = {};
    std::vector<HeldMessage> messages = {};
    std::vector<Session> sessions = {};
    std::vector<HeldDeed> deeds = {};
    std::int64_t message_count = 0;
    std::int64_t deed_count = 0;
};

/// Rows of each kind on the page, and in the file that is downloaded.
inline constexpr int kHeldOnPage = 50;
inline constexpr int kHeldInFile = 20000;

} // namespace tianbao::account
