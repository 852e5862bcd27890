// SPDX-License-Identifier: MPL-2.0
#include "sign_in/cas_answer.hpp"

#include "sign_in/outward.hpp"
#include "util/text.hpp"
#include "util/xml_reader.hpp"

#include <string>
#include <utility>
#include <vector>

namespace tianbao::sign_in {

using nlohmann::json;

namespace {

constexpr std::size_t kMostAttributes = 200;
constexpr std::size_t kLongestValue = 2000;

SsoFault fault_of_failure(std::string_view code)
{
    if (code == "INVALID_TICKET" || code == "INVALID_TICKET_SPEC") return SsoFault::cas_ticket;
    return code == "INVALID_SERVICE" || code == "INVALID_PROXY_CALLBACK" ? SsoFault::cas_service : SsoFault::cas_refused;
}

/// One more value of an attribute; "user" is the server's own word and comes from nowhere else.
void add(json& attributes, const std::string& name, std::string value)
{
    auto& slot = attributes[name];
    if (slot.is_null())
        slot = std::move(value);
    else if (slot.is_array())
        slot.push_back(std::move(value));
    else
        slot = json::array({slot, std::move(value)});
}

/// serviceResponse > authenticationSuccess > user, attributes > …; or authenticationFailure code="…".
class AnswerTaker : public XmlTaker {
public:
    json attributes = json::object();
    std::string user;
    std::string failure;
    bool has_success = false;
    bool has_failure = false;
    bool is_whole = true; ///< nothing stands where it may not

    void begin(std::string_view element, const Attributes& given) override
    {
        path_.emplace_back(element);
        value_.clear();
        const auto depth = path_.size();
        if (depth == 1) is_whole = element == "serviceResponse";
        if (depth == 2 && element == "authenticationSuccess") is_whole = is_whole && !std::exchange(has_success, true);
        if (depth == 2 && element == "authenticationFailure") {
            has_failure = true;
            failure = given.text("code");
        }
        if (is_user()) is_whole = is_whole && !std::exchange(has_user_, true);
        if (is_attribute() && ++count_ > kMostAttributes) is_whole = false;
        if (is_in_success(4) && path_[2] == "user") is_whole = false; // else what stands behind it would be the user
    }

    void end(std::string_view) override
    {
        if (is_user()) user = trimmed(value_);
        if (is_attribute() && path_.back() != "user") add(attributes, path_.back(), std::string(trimmed(value_)));
        path_.pop_back();
        value_.clear();
    }

    void text(std::string_view piece) override
    {
        value_ += piece;
        if (value_.size() > kLongestValue) is_whole = false;
    }

    bool wants_more() const override { return is_whole; }

private:
    bool is_in_success(std::size_t depth) const { return path_.size() == depth && path_[1] == "authenticationSuccess"; }
    bool is_user() const { return is_in_success(3) && path_[2] == "user"; }
    bool is_attribute() const { return is_in_success(4) && path_[2] == "attributes"; }

    std::vector<std::string> path_;
    std::string value_;
    std::size_t count_ = 0;
    bool has_user_ = false;
};

} // namespace

SsoExpected<json> parse_cas_xml(std::string_view text)
{
    AnswerTaker taker;
    if (read_xml(text, taker) || !taker.is_whole || taker.has_success == taker.has_failure) return refuse(SsoFault::cas_malformed);
    if (taker.has_failure) return refuse(fault_of_failure(taker.failure));
    if (taker.user.empty()) return refuse(SsoFault::cas_no_user);
    taker.attributes["user"] = taker.user;
    return std::move(taker.attributes);
}

SsoExpected<json> parse_cas_json(std::string_view text)
{
    const auto document = strict_object(text);
    const auto* answer = document ? member_at(*document, "serviceResponse") : nullptr;
    if (!answer || !answer->is_object()) return refuse(SsoFault::cas_malformed);
    const auto* success = member_at(*answer, "authenticationSuccess");
    const auto* failure = member_at(*answer, "authenticationFailure");
    if ((success != nullptr) == (failure != nullptr)) return refuse(SsoFault::cas_malformed);
    if (failure) return refuse(failure->is_object() ? fault_of_failure(text_of(*failure, "code")) : SsoFault::cas_malformed);
    if (!success->is_object()) return refuse(SsoFault::cas_malformed);
    const auto user = text_of(*success, "user");
    if (user.empty()) return refuse(SsoFault::cas_no_user);
    const auto* given = member_at(*success, "attributes");
    if (given && !given->is_object()) return refuse(SsoFault::cas_malformed);
    auto attributes = given ? *given : json::object();
    attributes["user"] = user;
    return attributes;
}

} // namespace tianbao::sign_in
