// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filler/filler_settings.hpp"
#include "html/page.hpp"
#include "manual/made_files.hpp"

namespace tianbao::manual {

/// 操作手册 with its flow chart (流程图), for everybody. Its pictures and its PDF are files that nginx serves below /manual/file/.
class ManualHandlers {
public:
    /// `views`: the folder of the templates.
    ManualHandlers(const html::Frame& frame, const Clock& clock, std::filesystem::path folder, const filler::FillerSettings& filler,
                   const std::filesystem::path& views)
        : frame_(frame), filler_(filler), files_(std::move(folder), edition_of(frame.version, views), clock)
    {
    }

    /// GET /manual: flow chart and contents. anyone.
    http::Response contents(const http::Request& request, const http::Caller& caller);
    /// GET /manual/print: all chapters on one page, of which the PDF is made. anyone.
    http::Response all(const http::Request& request, const http::Caller& caller);
    /// GET /manual/{chapter}. anyone.
    http::Response chapter(const http::Request& request, const http::Caller& caller);

private:
    const html::Frame& frame_;
    const filler::FillerSettings& filler_;
    MadeFilesFolder files_;
};

} // namespace tianbao::manual
