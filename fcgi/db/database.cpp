// SPDX-License-Identifier: MPL-2.0
#include "db/connection.hpp"

namespace tianbao::db {

Rows::Rows(std::unique_ptr<Cursor> cursor) : cursor_(std::move(cursor)) {}
Rows::~Rows() = default;
Rows::Rows(Rows&&) noexcept = default;
Rows& Rows::operator=(Rows&&) noexcept = default;

bool Rows::next()
{
    return cursor_->rows->next();
}

bool Rows::is_null(int column) const
{
    return cursor_->rows->isNull(static_cast<unsigned>(column));
}

std::string Rows::text(int column) const
{
    return is_null(column) ? std::string{} : std::string(cursor_->rows->getString(static_cast<unsigned>(column)));
}

std::int64_t Rows::number(int column) const
{
    return is_null(column) ? 0 : cursor_->rows->getInt64(static_cast<unsigned>(column));
}

Instant Rows::instant(int column) const
{
    return instant_from_sql(text(column));
}

std::optional<std::string> Rows::optional_text(int column) const
{
    return is_null(column) ? std::nullopt : std::optional{text(column)};
}

std::optional<Instant> Rows::optional_instant(int column) const
{
    return is_null(column) ? std::nullopt : std::optional{instant(column)};
}

std::string Rows::opened(int column, std::string_view column_name, std::string_view row) const
{
    return opened_text(text(column), column_name, row);
}

std::string Rows::opened_text(std::string_view text, std::string_view column_name, std::string_view row) const
{
    if (!cursor_->sealer) throw std::logic_error("the database's settings have no sealer");
    return cursor_->sealer->opened(text, {column_name, row});
}

Telephone Rows::telephone(int column, std::string_view column_name, std::string_view row) const
{
    return Telephone(opened(column, column_name, row));
}

const Sealer& Reader::sealer() const
{
    if (!connection_->sealer()) throw std::logic_error("the database's settings have no sealer");
    return *connection_->sealer();
}

Rows Reader::run_query(Sql sql, const std::vector<Value>& values)
{
    return Rows{std::make_unique<Rows::Cursor>(Rows::Cursor{nullptr, connection_->query(sql, values), connection_->sealer()})};
}

std::size_t Reader::run_update(Sql sql, const std::vector<Value>& values)
{
    return connection_->update(sql, values);
}

std::size_t Reader::execute_all(const std::string& text, const std::vector<Value>& values)
{
    return connection_->update_once(text, values);
}

std::size_t Reader::execute_kept(const std::string& text, const std::vector<Value>& values)
{
    return connection_->update(Sql{text.c_str()}, values);
}

Rows Reader::query_once(const std::string& text, const std::vector<Value>& values)
{
    return Rows{std::make_unique<Rows::Cursor>(connection_->query_once(text, values))};
}

Transaction::Transaction(Connection& connection) : Reader(connection)
{
    connection_->begin();
}

Transaction::~Transaction()
{
    if (open_) connection_->rollback();
}

void Transaction::commit()
{
    open_ = false;
    connection_->commit();
}

Pool::Pool(Settings settings) : settings_(std::move(settings)) {}
Pool::~Pool() = default;

Connection& Pool::connection()
{
    const std::scoped_lock lock(mutex_);
    auto& slot = connections_[std::this_thread::get_id()];
    if (!slot) slot = std::make_unique<Connection>(settings_);
    slot->fresh();
    return *slot;
}

void Pool::leave_thread()
{
    std::unique_ptr<Connection> leaving;
    const std::scoped_lock lock(mutex_);
    const auto found = connections_.find(std::this_thread::get_id());
    if (found == connections_.end()) return;
    leaving = std::move(found->second);
    connections_.erase(found);
}

} // namespace tianbao::db
