// SPDX-License-Identifier: MPL-2.0
#include "sheet/xml_reader.hpp"

#include <expat.h>

#include <memory>
#include <new>
#include <type_traits>

namespace tianbao::sheet {

namespace {

constexpr char kSeparator = ' ';                ///< between namespace and name: no name has one
constexpr int kDeepest = 64;                    ///< elements inside one another
constexpr XML_Index kLongestToken = 512 * 1024; ///< bytes: an unfinished token is scanned again with each piece

std::string_view local_name(const char* name)
{
    const std::string_view full(name);
    const auto at = full.rfind(kSeparator);
    return at == std::string_view::npos ? full : full.substr(at + 1);
}

struct Free {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

class Reader {
public:
    explicit Reader(XmlTaker& taker) : taker_(taker), parser_(XML_ParserCreateNS(nullptr, kSeparator))
    {
        if (!parser_) throw std::bad_alloc();
        XML_SetUserData(parser_.get(), this);
        XML_SetElementHandler(parser_.get(), begin, end);
        XML_SetCharacterDataHandler(parser_.get(), text);
        XML_SetStartDoctypeDeclHandler(parser_.get(), doctype);
    }

    /// False: nothing more is wanted.
    bool take(std::string_view piece)
    {
        const auto status = XML_Parse(parser_.get(), piece.data(), static_cast<int>(piece.size()), piece.empty());
        taken_ += static_cast<XML_Index>(piece.size());
        if (!taker_.fault && status != XML_STATUS_OK) taker_.fault = WorkbookFault::damaged;
        if (!taker_.fault && taken_ - XML_GetCurrentByteIndex(parser_.get()) > kLongestToken) taker_.fault = WorkbookFault::too_large;
        return !taker_.fault;
    }

private:
    static Reader& self(void* data) { return *static_cast<Reader*>(data); }

    static void begin(void* data, const char* name, const char** attributes)
    {
        auto& reader = self(data);
        if (++reader.depth_ > kDeepest) reader.taker_.fault = WorkbookFault::damaged;
        if (!reader.taker_.fault) reader.taker_.begin(local_name(name), Attributes(attributes));
        reader.stop_on_fault();
    }

    static void end(void* data, const char* name)
    {
        auto& reader = self(data);
        --reader.depth_;
        if (!reader.taker_.fault) reader.taker_.end(local_name(name));
        reader.stop_on_fault();
    }

    static void text(void* data, const char* piece, int size)
    {
        auto& reader = self(data);
        if (!reader.taker_.fault) reader.taker_.text({piece, static_cast<std::size_t>(size)});
        reader.stop_on_fault();
    }

    static void doctype(void* data, const char*, const char*, const char*, int)
    {
        auto& reader = self(data);
        reader.taker_.fault = WorkbookFault::forbidden;
        reader.stop_on_fault();
    }

    void stop_on_fault()
    {
        if (taker_.fault) XML_StopParser(parser_.get(), XML_FALSE);
    }

    XmlTaker& taker_;
    std::unique_ptr<std::remove_pointer_t<XML_Parser>, Free> parser_;
    int depth_ = 0;
    XML_Index taken_ = 0;
};

} // namespace

std::string_view Attributes::text(std::string_view name) const
{
    for (const char** pair = pairs_; *pair; pair += 2) {
        if (local_name(pair[0]) == name) return pair[1];
    }
    return {};
}

Expected<void, WorkbookFault> read_xml(Archive& archive, const std::string& entry, XmlTaker& taker, const std::function<void()>& after_piece)
{
    Reader reader(taker);
    const auto read = archive.read(entry, [&](std::string_view piece) {
        const bool goes_on = reader.take(piece);
        if (goes_on && after_piece) after_piece();
        return goes_on;
    });
    if (taker.fault) return Unexpected<WorkbookFault>(*taker.fault);
    return read;
}

} // namespace tianbao::sheet
