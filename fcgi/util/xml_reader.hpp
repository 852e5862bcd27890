// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <memory>
#include <optional>
#include <string_view>

namespace tianbao {

/// Why an XML document is not read to its end.
enum class XmlFault {
    damaged,   ///< not well formed, or nested too deep
    forbidden, ///< a document type: it could declare entities
    too_large, ///< one token is
};

/// The attributes of an element, by their names without namespace.
class Attributes {
public:
    explicit Attributes(const char** pairs) : pairs_(pairs) {}
    /// Empty when there is none of that name.
    std::string_view text(std::string_view name) const;

private:
    const char** pairs_;
};

/// What is done with the elements of an XML document. Names come without their namespace.
class XmlTaker {
public:
    virtual ~XmlTaker() = default;
    virtual void begin(std::string_view element, const Attributes& attributes) = 0;
    virtual void end(std::string_view element) = 0;
    virtual void text(std::string_view piece) = 0;
    /// False when it has seen enough: reading stops.
    virtual bool wants_more() const { return true; }
};

/// Reads XML piece by piece. A document type ends it, before any entity could be declared; so does an element nested too deep
/// or a token too long.
class XmlReader {
public:
    explicit XmlReader(XmlTaker& taker);
    ~XmlReader();
    XmlReader(const XmlReader&) = delete;
    XmlReader& operator=(const XmlReader&) = delete;

    /// An empty piece ends the document. False: nothing more is wanted.
    bool take(std::string_view piece);
    std::optional<XmlFault> fault() const;

private:
    class Parser;
    std::unique_ptr<Parser> parser_;
};

/// Reads a whole document.
std::optional<XmlFault> read_xml(std::string_view document, XmlTaker& taker);

} // namespace tianbao
