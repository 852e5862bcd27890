// SPDX-License-Identifier: MPL-2.0
#include "routes.hpp"

namespace tianbao {

namespace {

using http::Access;
using http::Method;

template <class Handlers>
http::Handler to(Handlers& handlers, http::Response (Handlers::*method)(const http::Request&, const http::Caller&))
{
    return [&handlers, method](const http::Request& request, const http::Caller& caller) { return (handlers.*method)(request, caller); };
}

http::Route get(std::string pattern, Access access, http::Handler handler)
{
    return {Method::get, std::move(pattern), access, std::move(handler)};
}

http::Route post(std::string pattern, Access access, http::Handler handler)
{
    return {Method::post, std::move(pattern), access, std::move(handler)};
}

/// A POST whose form carries the key of its act.
http::Route repeatable_post(std::string pattern, Access access, http::Handler handler)
{
    return {Method::post, std::move(pattern), access, std::move(handler), true};
}

} // namespace

std::vector<http::Route> route_table(Slices& s)
{
    using account::HeldFormHandlers;
    using filing::FilingHandlers;
    using filler::FillerHandlers;
    using filler::WorkbenchHandlers;
    using home::HomeHandlers;
    using home::ProbeHandlers;
    using notice::NoticeHandlers;
    return {
        get("/", Access::anyone, to(s.home, &HomeHandlers::home)),
        get("/help", Access::anyone, to(s.home, &HomeHandlers::help)),
        get("/accessibility", Access::anyone, to(s.home, &HomeHandlers::accessibility)),
        get("/notice", Access::anyone, to(s.notice, &NoticeHandlers::list)),
        get("/notice/{id}", Access::anyone, to(s.notice, &NoticeHandlers::notice)),
        get("/livez", Access::anyone, to(s.probe, &ProbeHandlers::live)),
        get("/readyz", Access::anyone, to(s.probe, &ProbeHandlers::ready)),

        get("/sign-in/resume", Access::signed_in, to(s.held_form, &HeldFormHandlers::resume)),

        get("/workbench", Access::enterprise_side, to(s.workbench, &WorkbenchHandlers::workbench)),
        get("/filler/{uscc}/apply", Access::enterprise_side, to(s.filler, &FillerHandlers::ask_apply)),
        post("/filler/{uscc}/apply", Access::enterprise_side, to(s.filler, &FillerHandlers::apply)),
        get("/filler/{uscc}/handover", Access::enterprise_side, to(s.filler, &FillerHandlers::ask_handover)),
        post("/filler/{uscc}/handover", Access::enterprise_side, to(s.filler, &FillerHandlers::hand_over)),

        get("/filing/{uscc}", Access::enterprise_side, to(s.filing, &FilingHandlers::list)),
        get("/filing/{uscc}/{period}", Access::enterprise_side, to(s.filing, &FilingHandlers::view)),
        get("/filing/{uscc}/{period}/edit", Access::enterprise_side, to(s.filing, &FilingHandlers::edit)),
        repeatable_post("/filing/{uscc}/{period}", Access::enterprise_side, to(s.filing, &FilingHandlers::change)),
    };
}

} // namespace tianbao
