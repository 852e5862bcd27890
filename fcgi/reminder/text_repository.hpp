// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "reminder/text.hpp"

namespace tianbao::reminder {

/// A version of a kind's text, with who made it hold.
struct WrittenText {
    Kind kind;
    int version;
    bool is_standard; ///< the standard text was made to hold again
    Text text;
    std::string by;
    Instant at;
};

/// The texts that the centre wrote. A version is added, never changed.
class TextRepository {
public:
    explicit TextRepository(db::Reader& database) : database_(database) {}

    /// Those that hold now.
    Texts present();
    /// Of all kinds, or of one; the latest first.
    std::vector<WrittenText> versions(std::optional<Kind> kind = {});
    /// Adds the version after `known`; nothing for a text: the standard one holds again. False: somebody was first.
    bool write(Kind kind, int known, const std::optional<Text>& text, const UserId& by, Instant now);

private:
    db::Reader& database_;
};

} // namespace tianbao::reminder
