// SPDX-License-Identifier: MPL-2.0
#include "filing/filing_handlers.hpp"

#include "filing/filing_address.hpp"
#include "filing/filing_repository.hpp"
#include "filing/filing_views.hpp"
#include "filing/month_order_repository.hpp"
#include "util/text.hpp"

#include <stdexcept>

namespace tianbao::filing {

// GET /filing/{uscc}?year=2026 (数据填报列表): everybody who is associated with the enterprise
http::Response FilingHandlers::list(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const int year = year_of(request, now);
    auto reader = pool_.read();
    auto sheet = FilingRepository(reader).find_year(caller.user().id, request.path_value("uscc"), year);
    if (!sheet) throw http::NotFound{};
    auto& holder = sheet->holder;
    if (masks_fillers_ && holder && holder->user != caller.user().id) holder->name = masked_name(holder->name);
    Scene scene{frame_, request, caller, now, calendar_};
    scene.is_prepared = sheet->is_prepared;
    if (months_in_order_) sheet->in_order = month_states_of(reader, caller.user().id, sheet->enterprise.uscc, year);
    return list_page(scene, *sheet, year);
}

// GET /filing/{uscc}/{period}?number=1&with=2 (查看): everybody who is associated with the enterprise
http::Response FilingHandlers::view(const http::Request& request, const http::Caller& caller)
{
    const auto period = period_of(request);
    const auto now = clock_();
    auto reader = pool_.read();
    auto folder = FilingRepository(reader).find_folder(caller.user().id, request.path_value("uscc"), period);
    if (!folder) throw http::NotFound{};
    Scene scene{frame_, request, caller, now, calendar_, own_withdrawal_};
    scene.is_prepared = folder->is_prepared;
    if (!folder->filing) return not_open_page(scene, folder->enterprise, period, folder->holder);
    if (months_in_order_) folder->in_order = month_states_of(reader, caller.user().id, folder->enterprise.uscc, period.year());
    const auto* form = forms_.version(folder->filing->form_version);
    if (!form) throw std::runtime_error("unknown form version " + folder->filing->form_version);
    return view_page(scene, *folder, *form);
}

} // namespace tianbao::filing
