// SPDX-License-Identifier: MPL-2.0
#include "reminder/bounce.hpp"

#include <algorithm>

namespace tianbao::reminder {

namespace {

/// Upper case, since servers may write the part before the @ as they like.
std::optional<DeliveryId> id_in(std::string_view text)
{
    std::string id(text);
    for (auto& c : id) c = static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    return DeliveryId::parse(id);
}

/// Between the last + and the @ behind it.
std::optional<DeliveryId> id_of_address(std::string_view address)
{
    const auto plus = address.rfind('+');
    if (plus == std::string_view::npos) return std::nullopt;
    const auto at = address.find('@', plus);
    return at == std::string_view::npos ? std::nullopt : id_in(address.substr(plus + 1, at - plus - 1));
}

std::optional<DeliveryId> delivery_of(const net::StatusReport& report)
{
    for (const auto& address : report.addressed_to) {
        if (const auto id = id_of_address(address)) return id;
    }
    return id_in(std::string_view(report.message_id).substr(0, report.message_id.find('@')));
}

/// Whether a status (RFC 3463) is for good, and about the address: not a full mailbox, a mail that is too large, a server that is down, what the mail
/// says or where it comes from. A portal on a list of spammers would mark every address else.
bool is_of_the_address(std::string_view status)
{
    if (!status.starts_with("5.") || status == "5.2.2" || status == "5.2.3") return false;
    const auto subject = status.substr(0, 4);
    return subject != "5.3." && subject != "5.5." && subject != "5.6." && subject != "5.7.";
}

} // namespace

std::string return_path(std::string_view bounce_address, const DeliveryId& delivery)
{
    const auto at = bounce_address.find('@');
    return std::string(bounce_address.substr(0, at)) + "+" + delivery.text() + std::string(bounce_address.substr(at));
}

std::optional<Bounce> bounce_of(const net::StatusReport& report)
{
    const auto failed = std::ranges::find_if(report.recipients, &net::RecipientStatus::has_failed);
    const auto delivery = delivery_of(report);
    if (failed == report.recipients.end() || !delivery) return std::nullopt;
    auto words = failed->status;
    if (!failed->diagnostic.empty()) words += (words.empty() ? "" : " ") + failed->diagnostic;
    return Bounce{*delivery, is_of_the_address(failed->status), std::move(words)};
}

} // namespace tianbao::reminder
