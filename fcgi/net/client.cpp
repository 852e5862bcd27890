// SPDX-License-Identifier: MPL-2.0
#include "net/client.hpp"

#include <curl/curl.h>

#include <memory>
#include <stdexcept>

namespace tianbao::net {

namespace {

struct EasyDelete {
    void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
};
struct ListDelete {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

struct Received {
    std::string body;
    std::size_t limit;
};

/// MAXFILESIZE does not bound a chunked body, this does.
std::size_t receive(const char* data, std::size_t size, std::size_t count, void* target)
{
    auto& received = *static_cast<Received*>(target);
    if (received.body.size() + size * count > received.limit) return 0;
    received.body.append(data, size * count);
    return size * count;
}

CallFault fault_of(CURLcode code)
{
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
        return CallFault::timed_out;
    case CURLE_WRITE_ERROR:
        return CallFault::too_large;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
        return CallFault::not_trusted;
    case CURLE_UNSUPPORTED_PROTOCOL: // what came is no HTTP
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
        return CallFault::broken;
    default:
        return CallFault::unreachable;
    }
}

std::unique_ptr<curl_slist, ListDelete> header_list(const Call& call)
{
    curl_slist* list = nullptr;
    for (const auto& [name, value] : call.headers) list = curl_slist_append(list, (name + ": " + value).c_str());
    if (!call.authorization.empty()) {
        const Secret line("Authorization: " + call.authorization.expose());
        list = curl_slist_append(list, line.expose().c_str());
    }
    return std::unique_ptr<curl_slist, ListDelete>(list);
}

void prepare(CURL* handle, const Call& call)
{
    curl_easy_reset(handle);
    curl_easy_setopt(handle, CURLOPT_URL, call.url.c_str());
    curl_easy_setopt(handle, CURLOPT_CUSTOMREQUEST, call.method.c_str());
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, call.allow_http ? "http,https" : "https");
    curl_easy_setopt(handle, CURLOPT_PROXY, "");
    if (!call.ca_file.empty()) {
        curl_easy_setopt(handle, CURLOPT_CAINFO, call.ca_file.c_str());
        curl_easy_setopt(handle, CURLOPT_CAPATH, nullptr);
    }
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(call.connect_limit.count()));
    curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, static_cast<long>(call.total_limit.count()));
    curl_easy_setopt(handle, CURLOPT_USERAGENT, "tianbao");
    if (call.body.empty()) return;
    curl_easy_setopt(handle, CURLOPT_POSTFIELDS, call.body.expose().data());
    curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE, static_cast<long>(call.body.size()));
}

Answer answer_of(CURL* handle, std::string body)
{
    long status = 0;
    const char* type = nullptr;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(handle, CURLINFO_CONTENT_TYPE, &type);
    return {static_cast<int>(status), type ? type : "", std::move(body)};
}

} // namespace

void initialise_client()
{
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) throw std::runtime_error("libcurl does not start");
}

Expected<Answer, CallFault> call(const Call& call)
{
    thread_local const std::unique_ptr<CURL, EasyDelete> handle(curl_easy_init());
    if (!handle) throw std::runtime_error("libcurl gives no handle");
    if (!call.allow_http && !call.url.starts_with("https://")) return Unexpected<CallFault>(CallFault::not_trusted);
    prepare(handle.get(), call);
    const auto headers = header_list(call);
    Received received{{}, call.most_bytes};
    curl_easy_setopt(handle.get(), CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(handle.get(), CURLOPT_WRITEFUNCTION, receive);
    curl_easy_setopt(handle.get(), CURLOPT_WRITEDATA, &received);
    const CURLcode code = curl_easy_perform(handle.get());
    if (code != CURLE_OK) return Unexpected<CallFault>(fault_of(code));
    return answer_of(handle.get(), std::move(received.body));
}

} // namespace tianbao::net
