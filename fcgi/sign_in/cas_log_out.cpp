// SPDX-License-Identifier: MPL-2.0
#include "sign_in/cas_log_out.hpp"

#include "util/text.hpp"
#include "util/xml_reader.hpp"

#include <algorithm>
#include <utility>

namespace tianbao::sign_in {

namespace {

constexpr std::size_t kLongestTicket = 256; // of the protocol
constexpr std::size_t kLargestRequest = 4096;

/// LogoutRequest > SessionIndex, once; what else is in it (NameID) says nothing.
class TicketTaker : public XmlTaker {
public:
    std::string ticket;
    bool is_whole = true; ///< nothing stands where it may not
    bool has_ticket = false;

    void begin(std::string_view element, const Attributes&) override
    {
        if (++depth_ == 1) is_whole = element == "LogoutRequest";
        is_ticket_ = depth_ == 2 && element == "SessionIndex";
        if (is_ticket_) is_whole = is_whole && !std::exchange(has_ticket, true);
        if (depth_ > 2 && in_ticket_) is_whole = false;
        in_ticket_ = in_ticket_ || is_ticket_;
    }

    void end(std::string_view) override
    {
        if (depth_-- == 2) in_ticket_ = false;
    }

    void text(std::string_view piece) override
    {
        if (in_ticket_) ticket += piece;
    }

    bool wants_more() const override { return is_whole; }

private:
    int depth_ = 0;
    bool is_ticket_ = false;
    bool in_ticket_ = false;
};

} // namespace

bool is_service_ticket(std::string_view ticket)
{
    return ticket.size() <= kLongestTicket && ticket.starts_with("ST-") && std::all_of(ticket.begin(), ticket.end(), [](char c) {
               return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
           });
}

SsoExpected<std::string> ticket_of_log_out(std::string_view xml)
{
    TicketTaker taker;
    if (xml.size() > kLargestRequest || read_xml(xml, taker) || !taker.is_whole) return refuse(SsoFault::notice_kind);
    const auto ticket = trimmed(taker.ticket);
    if (!is_service_ticket(ticket)) return refuse(SsoFault::notice_kind);
    return std::string(ticket);
}

} // namespace tianbao::sign_in
