// SPDX-License-Identifier: MPL-2.0
#include "html/templates.hpp"

#include "util/file.hpp"

#include <ctemplate/template.h>
#include <ctemplate/template_cache.h>
#include <ctemplate/template_dictionary_interface.h>
#include <ctemplate/template_emitter.h>

#include <map>
#include <stdexcept>
#include <unordered_map>

namespace tianbao::html {

namespace {

constexpr std::string_view kPragma = "{{%AUTOESCAPE context=\"HTML\"}}";
constexpr std::string_view kPartPrefix = "PART_";

std::string_view view(const ctemplate::TemplateString& text)
{
    return {text.data(), text.size()};
}

struct HashOfName {
    using is_transparent = void;
    std::size_t operator()(std::string_view name) const { return Name(name).hash; }
};

/// PART_X to part/x.tpl.
using Parts = std::unordered_map<std::string, std::string, HashOfName, std::equal_to<>>;

/// The engine's view of a Dictionary.
struct Context {
    const Parts& parts;
    std::set<std::string>* unset;
};

class Adapter final : public ctemplate::TemplateDictionaryInterface {
public:
    Adapter(const Dictionary& values, const Context& context) : values_(&values), context_(&context) {}

protected:
    ctemplate::TemplateString GetValue(const ctemplate::TemplateString& variable) const override
    {
        const auto name = view(variable);
        if (const auto* value = values_->find_value(Name(name))) return {value->data(), value->size()};
        if (name == "BI_SPACE") return {" ", 1};
        if (name == "BI_NEWLINE") return {"\n", 1};
        if (context_->unset) context_->unset->emplace(name);
        return {"", 0};
    }
    bool IsHiddenSection(const ctemplate::TemplateString& name) const override { return !values_->is_shown(Name(view(name))); }
    bool IsUnhiddenSection(const ctemplate::TemplateString& name) const override { return values_->is_shown(Name(view(name))); }
    bool IsHiddenTemplate(const ctemplate::TemplateString& name) const override { return file_at(view(name)) == nullptr; }
    const char* GetIncludeTemplateName(const ctemplate::TemplateString& variable, int) const override
    {
        const auto* file = file_at(view(variable));
        return file ? file->c_str() : nullptr;
    }
    Iterator* CreateTemplateIterator(const ctemplate::TemplateString&) const override;
    Iterator* CreateSectionIterator(const ctemplate::TemplateString& section) const override;
    void DumpToString(std::string*, int) const override {}

private:
    const std::string* file_at(std::string_view marker) const
    {
        const auto part = context_->parts.find(marker);
        return part != context_->parts.end() ? &part->second : values_->find_file(Name(marker));
    }

    class Once;
    class Each;

    const Dictionary* values_;
    const Context* context_;
};

/// A section without rows of its own, or an included part: the same values once.
class Adapter::Once final : public Iterator {
public:
    explicit Once(const Adapter& adapter) : adapter_(adapter) {}
    bool HasNext() const override { return !done_; }
    const TemplateDictionaryInterface& Next() override
    {
        done_ = true;
        return adapter_;
    }

private:
    const Adapter& adapter_;
    bool done_ = false;
};

class Adapter::Each final : public Iterator {
public:
    Each(const Dictionary& enclosing, const Dictionary::Rows& rows, const Context& context)
        : next_(rows.begin()), end_(rows.end()), current_(enclosing, context)
    {
    }
    bool HasNext() const override { return next_ != end_; }
    const TemplateDictionaryInterface& Next() override
    {
        current_.values_ = &*next_++;
        return current_;
    }

private:
    Dictionary::Rows::const_iterator next_;
    Dictionary::Rows::const_iterator end_;
    Adapter current_;
};

Adapter::Iterator* Adapter::CreateTemplateIterator(const ctemplate::TemplateString&) const
{
    return new Once(*this);
}

Adapter::Iterator* Adapter::CreateSectionIterator(const ctemplate::TemplateString& section) const
{
    const auto* rows = values_->find_rows(Name(view(section)));
    if (!rows) return new Once(*this);
    return new Each(*values_, *rows, *context_);
}

/// Parts that a template asks for must be there: the engine would leave them out without a word.
void check_parts(const std::string& file, const std::string& text, const Parts& parts)
{
    constexpr std::string_view kInclude = "{{>";
    for (auto at = text.find(kInclude); at != std::string::npos; at = text.find(kInclude, at + 1)) {
        const auto begin = at + kInclude.size();
        const auto name = text.substr(begin, text.find_first_of(":}", begin) - begin);
        if (name.starts_with(kPartPrefix) && !parts.contains(std::string_view(name))) throw std::runtime_error(file + ": no such part: " + name);
    }
}

} // namespace

struct Templates::Cache {
    ctemplate::TemplateCache cache;
    Parts parts;
};

Templates::Templates(const std::filesystem::path& folder) : cache_(std::make_unique<Cache>())
{
    std::map<std::string, std::string> texts;
    for (auto entry = std::filesystem::recursive_directory_iterator(folder); entry != std::filesystem::recursive_directory_iterator(); ++entry) {
        if (entry->path().filename() == "node_modules") entry.disable_recursion_pending();
        if (entry->path().extension() != ".tpl") continue;
        const auto file = std::filesystem::relative(entry->path(), folder).generic_string();
        texts[file] = content_of(entry->path());
        if (!texts[file].starts_with(kPragma)) throw std::runtime_error(file + ": does not begin with " + std::string(kPragma));
        const auto stem = entry->path().stem().string();
        if (file.starts_with("part/")) {
            std::string name(kPartPrefix);
            for (const char c : stem) name += static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
            cache_->parts[name] = file;
        }
    }
    cache_->cache.SetTemplateRootDirectory(folder.string());
    for (const auto& [file, text] : texts) {
        check_parts(file, text, cache_->parts);
        if (!cache_->cache.LoadTemplate(file, ctemplate::STRIP_BLANK_LINES)) throw std::runtime_error(file + ": does not parse");
    }
    cache_->cache.Freeze();
}

Templates::~Templates() = default;

std::string Templates::expand(const std::string& file, const Dictionary& values) const
{
    const Context context{cache_->parts, unset_};
    const Adapter adapter(values, context);
    std::string out;
    out.reserve(120 * 1024); // the filing page has some 95 KiB; below malloc's own threshold for mapping pages
    ctemplate::StringEmitter emitter(&out);
    if (!cache_->cache.ExpandNoLoad(file, ctemplate::STRIP_BLANK_LINES, &adapter, nullptr, &emitter))
        throw std::logic_error("template does not expand: " + file);
    return out;
}

} // namespace tianbao::html
