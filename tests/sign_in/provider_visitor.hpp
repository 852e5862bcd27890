// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <boost/test/unit_test.hpp>

#include <curl/curl.h>

#include <cstdlib>
#include <memory>
#include <string>

namespace tianbao::sign_in {

/// Of the environment, which tests/run sets.
inline std::string variable(const char* name, const char* otherwise)
{
    const char* value = std::getenv(name);
    return value ? value : otherwise;
}

/// A browser at the provider: keeps its cookies, follows nothing.
class ProviderVisitor {
public:
    ProviderVisitor() { curl_easy_setopt(curl_.get(), CURLOPT_COOKIEFILE, ""); }

    /// Where the answer leads; empty: nowhere. `form` posts.
    std::string led_to(const std::string& url, const char* form = nullptr)
    {
        body_.clear();
        curl_easy_setopt(curl_.get(), CURLOPT_URL, url.c_str());
        curl_easy_setopt(curl_.get(), CURLOPT_TIMEOUT, 20L);
        curl_easy_setopt(curl_.get(), CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(curl_.get(), CURLOPT_WRITEFUNCTION, keep);
        curl_easy_setopt(curl_.get(), CURLOPT_WRITEDATA, &body_);
        if (form)
            curl_easy_setopt(curl_.get(), CURLOPT_COPYPOSTFIELDS, form);
        else
            curl_easy_setopt(curl_.get(), CURLOPT_HTTPGET, 1L);
        BOOST_REQUIRE_MESSAGE(curl_easy_perform(curl_.get()) == CURLE_OK, "no answer from " << url);
        const char* to = nullptr;
        curl_easy_getinfo(curl_.get(), CURLINFO_REDIRECT_URL, &to);
        return to ? to : "";
    }
    const std::string& body() const { return body_; }

private:
    static std::size_t keep(char* bytes, std::size_t size, std::size_t count, void* body)
    {
        static_cast<std::string*>(body)->append(bytes, size * count);
        return size * count;
    }

    std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> curl_{curl_easy_init(), &curl_easy_cleanup};
    std::string body_;
};

} // namespace tianbao::sign_in
