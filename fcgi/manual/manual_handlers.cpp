// SPDX-License-Identifier: MPL-2.0
#include "manual/manual_handlers.hpp"

#include "filler/handover_rule_views.hpp"
#include "manual/manual_views.hpp"

namespace tianbao::manual {

namespace names = html::names;

http::Response ManualHandlers::contents(const http::Request& request, const http::Caller& caller)
{
    html::Page page(frame_, request, caller, names::kTITLE_MANUAL, names::kNAV_HELP);
    const auto files = files_.present();
    show_contents(page.values(), {}, files.get(), filler::handover_rule_of(filler_));
    return page.answer("manual/contents.tpl");
}

http::Response ManualHandlers::all(const http::Request& request, const http::Caller& caller)
{
    html::Page page(frame_, request, caller, names::kTITLE_MANUAL, names::kNAV_HELP);
    const auto files = files_.present();
    filler::show_handover_rule(page.values(), filler_);
    page.values().set(names::kMANUAL_EDITION, files_.edition());
    page.values().set(names::kHANDOVER_RULE, filler::handover_rule_of(filler_));
    show_all(page.values(), files.get());
    return page.answer("manual/print.tpl");
}

http::Response ManualHandlers::chapter(const http::Request& request, const http::Caller& caller)
{
    const auto chapter = chapter_from(request.path_value("chapter"));
    if (!chapter) throw http::NotFound{};
    const auto files = files_.present();
    html::Page page(frame_, request, caller, names::kTITLE_MANUAL_CHAPTER, names::kNAV_HELP);
    filler::show_handover_rule(page.values(), filler_);
    show_contents(page.values(), chapter, files.get(), filler::handover_rule_of(filler_));
    show_chapter(page.values(), *chapter, files.get());
    return page.answer("manual/chapter.tpl");
}

} // namespace tianbao::manual
