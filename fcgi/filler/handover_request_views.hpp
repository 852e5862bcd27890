// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filler/filler.hpp"
#include "filler/handover_request.hpp"
#include "html/page.hpp"

namespace tianbao::filler {

/// What came back with a page: typed words with what is wrong with them, or that nothing was done.
struct RequestPage {
    std::string typed{};               ///< a reason, or an answer to `request`
    std::optional<WordsFault> fault{}; ///< of what was typed
    std::string request{};             ///< to which an answer was typed
    bool is_gone = false;              ///< what was to be done cannot be done any more
    std::optional<appeal::AttachmentFault> file_fault{};
    bool has_too_much_evidence = false; ///< as many requests with a file as one user may make came already
    bool has_lost_file = false;         ///< it was good, and has to be chosen once more
};

/// That evidence came with a request, for a link to it: HAS_FILE with REQUEST_KEY, FILE_TYPE, FILE_SIZE.
void show_evidence(html::Dictionary& row, const HandoverRequest& request);

/// The filler's page: who asks.
void show_waiting(html::Page& page, const FillerEnterprise& enterprise, const std::vector<HandoverRequest>& waiting, const RequestPage& shown,
                  Instant now);

/// Another user's page: the form, or the request that waits, and what became of the last one. `until`: when one made now is due.
void show_asking(html::Page& page, const FillerEnterprise& enterprise, const std::optional<HandoverRequest>& latest, const RequestPage& shown,
                 ShanghaiDay until, Instant now);

} // namespace tianbao::filler
