// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filing/filing.hpp"

namespace tianbao::filing {

/// One line of an enterprise's timeline, 时间线. A person's autosaves of one filing on one day are one line, at the last of them; so are an
/// officer's looks with the enterprise's eyes.
struct TimelineLine {
    std::string id; ///< of its last audit row; later lines have greater ones
    Instant at;
    std::string act;                           ///< as audited, "filing.submit"
    std::string by;                            ///< name of the person; empty: nobody, or an import
    std::optional<period::Period> period = {}; ///< of a filing
    std::string to = {};                       ///< name of the person that the right went to
    std::string reason_class = {};             ///< of a return
    std::string number = {};                   ///< of a submission
    std::string until = {};                    ///< of an extension
    std::string first = {};                    ///< first and last month of an exemption
    std::string last = {};
    std::string reason = {};   ///< of an extension, exemption or adjustment
    std::string place = {};    ///< the cell of an adjustment
    std::string form_version = {}; ///< of the filing that has the cell
    std::string value = {};    ///< of an adjustment
    bool is_automatic = false; ///< an autosave
    int times = 1;
};

/// Whose timeline it is.
struct TimelineEnterprise {
    EnterpriseId id;
    std::string uscc;
    std::string name;
};

/// The acts done to one enterprise and its filings.
class TimelineRepository {
public:
    explicit TimelineRepository(db::Reader& database) : database_(database) {}

    /// Nothing for an enterprise that the user is not associated with.
    std::optional<TimelineEnterprise> find(const UserId& user, std::string_view uscc);
    /// As an officer of that district sees it, or of the whole city where it is empty.
    std::optional<TimelineEnterprise> watch(std::string_view district, std::string_view uscc);
    /// The latest first, those before the line named, when one is. At most `most`. Never a client's address.
    std::vector<TimelineLine> lines(const EnterpriseId& enterprise, std::string_view before, int most);

private:
    db::Reader& database_;
};

} // namespace tianbao::filing
