// SPDX-License-Identifier: MPL-2.0
#include "util/xml_reader.hpp"

#include <expat.h>

#include <new>
#include <type_traits>

namespace tianbao {

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

} // namespace

class XmlReader::Parser {
public:
    explicit Parser(XmlTaker& taker) : taker_(taker), parser_(XML_ParserCreateNS(nullptr, kSeparator))
    {
        if (!parser_) throw std::bad_alloc();
        XML_SetUserData(parser_.get(), this);
        XML_SetElementHandler(parser_.get(), begin, end);
        XML_SetCharacterDataHandler(parser_.get(), text);
        XML_SetStartDoctypeDeclHandler(parser_.get(), doctype);
    }

    bool take(std::string_view piece)
    {
        const auto status = XML_Parse(parser_.get(), piece.data(), static_cast<int>(piece.size()), piece.empty());
        taken_ += static_cast<XML_Index>(piece.size());
        if (goes_on() && status != XML_STATUS_OK) fault_ = XmlFault::damaged;
        if (goes_on() && taken_ - XML_GetCurrentByteIndex(parser_.get()) > kLongestToken) fault_ = XmlFault::too_large;
        return goes_on();
    }

    std::optional<XmlFault> fault() const { return fault_; }

private:
    static Parser& self(void* data) { return *static_cast<Parser*>(data); }

    static void begin(void* data, const char* name, const char** attributes)
    {
        auto& parser = self(data);
        if (++parser.depth_ > kDeepest) parser.fault_ = XmlFault::damaged;
        if (parser.goes_on()) parser.taker_.begin(local_name(name), Attributes(attributes));
        parser.stop_when_done();
    }

    static void end(void* data, const char* name)
    {
        auto& parser = self(data);
        --parser.depth_;
        if (parser.goes_on()) parser.taker_.end(local_name(name));
        parser.stop_when_done();
    }

    static void text(void* data, const char* piece, int size)
    {
        auto& parser = self(data);
        if (parser.goes_on()) parser.taker_.text({piece, static_cast<std::size_t>(size)});
        parser.stop_when_done();
    }

    static void doctype(void* data, const char*, const char*, const char*, int)
    {
        auto& parser = self(data);
        parser.fault_ = XmlFault::forbidden;
        parser.stop_when_done();
    }

    bool goes_on() const { return !fault_ && taker_.wants_more(); }

    void stop_when_done()
    {
        if (!goes_on()) XML_StopParser(parser_.get(), XML_FALSE);
    }

    XmlTaker& taker_;
    std::unique_ptr<std::remove_pointer_t<XML_Parser>, Free> parser_;
    std::optional<XmlFault> fault_;
    int depth_ = 0;
    XML_Index taken_ = 0;
};

std::string_view Attributes::text(std::string_view name) const
{
    for (const char** pair = pairs_; *pair; pair += 2) {
        if (local_name(pair[0]) == name) return pair[1];
    }
    return {};
}

XmlReader::XmlReader(XmlTaker& taker) : parser_(std::make_unique<Parser>(taker)) {}
XmlReader::~XmlReader() = default;

bool XmlReader::take(std::string_view piece)
{
    return parser_->take(piece);
}

std::optional<XmlFault> XmlReader::fault() const
{
    return parser_->fault();
}

std::optional<XmlFault> read_xml(std::string_view document, XmlTaker& taker)
{
    XmlReader reader(taker);
    if (document.empty() || reader.take(document)) reader.take({});
    return reader.fault();
}

} // namespace tianbao
