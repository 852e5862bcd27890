// SPDX-License-Identifier: MPL-2.0
#include "support/site.hpp"

#include "util/file.hpp"

#include <stdexcept>

namespace tianbao::support {

namespace {

template <class T>
T need(Expected<T, DataFault> loaded)
{
    if (!loaded) throw std::runtime_error(loaded.error().text());
    return std::move(*loaded);
}

template <class Parse>
auto reference(const char* name, const Parse& parse)
{
    return need(parse(content_of(std::filesystem::path(source_folder()) / "conf/reference" / name), name));
}

http::FormData data_of(Pairs fields)
{
    std::vector<http::FormField> list;
    for (const auto& [name, value] : fields) list.push_back({name, value});
    return http::FormData(std::move(list));
}

http::Request request_of(http::Method method, Pairs path_values)
{
    http::Request request;
    request.id = "0123456789abcdef0123456789abcdef";
    request.method = method;
    request.path = "/here";
    request.client_address = "127.0.0.1";
    for (const auto& [name, value] : path_values) request.path_values.emplace(name, value);
    return request;
}

} // namespace

Site::Site()
    : templates(source_folder() + "/views"), frame{templates, "0.0.0", "测试中心", "021-00000000", "备案号：（测试）"},
      now(shanghai_midnight(std::chrono::year{2026} / 11 / 17) + std::chrono::hours{10}), clock([this] { return now; }),
      book(database.pool(), clock, reference("contacts.csv", contact::Contacts::parse)),
      contacts(reference("contacts.csv", contact::Contacts::parse)), districts(reference("districts.csv", enterprise::Districts::parse)),
      sections(reference("industry_sections.csv", enterprise::IndustrySections::parse)),
      sizes(reference("size_thresholds.csv", enterprise::SizeThresholds::parse)),
      forms(need(form::FormBook::load(form::read_form_sources(std::filesystem::path(source_folder()) / "conf/forms"))))
{
}

http::Request Site::get(Pairs path_values, Pairs query) const
{
    auto request = request_of(http::Method::get, path_values);
    request.query = data_of(query);
    return request;
}

http::Request Site::post(Pairs path_values, Pairs form) const
{
    auto request = request_of(http::Method::post, path_values);
    request.form = data_of(form);
    return request;
}

bool has(const http::Response& response, std::string_view text)
{
    return response.body.find(text) != std::string::npos;
}

std::string location_of(const http::Response& response)
{
    for (const auto& [name, value] : response.headers) {
        if (name == "Location") return value;
    }
    return {};
}

} // namespace tianbao::support
