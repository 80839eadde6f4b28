package org.touchstone.rights;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.OrganisationId;

@Component
class BrandStore {

    private final JdbcClient jdbc;

    BrandStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where the owner has a brand of that name already. */
    boolean insert(Brand brand) {
        return jdbc.sql("insert into brand (id, owner, name) values (?, ?, ?) on conflict do nothing")
                        .params(brand.id(), brand.owner().value(), brand.name())
                        .update()
                == 1;
    }

    Optional<Brand> find(String id) {
        return jdbc.sql("select * from brand where id = ?")
                .param(id)
                .query(BrandStore::toBrand)
                .optional();
    }

    Optional<Brand> named(OrganisationId owner, String name) {
        return jdbc.sql("select * from brand where owner = ? and lower(name) = lower(?)")
                .params(owner.value(), name)
                .query(BrandStore::toBrand)
                .optional();
    }

    List<Brand> of(OrganisationId owner) {
        return jdbc.sql("select * from brand where owner = ? order by name, id limit 200")
                .param(owner.value())
                .query(BrandStore::toBrand)
                .list();
    }

    /** The brands that these rights protect, by name. */
    List<Brand> protectedBy(Set<String> rights) {
        return jdbc.sql("""
                        select b.* from brand b
                        where b.id in (select r.brand from brand_right r where r.id = any(?)) order by b.name, b.id""")
                .param(rights.toArray(String[]::new))
                .query(BrandStore::toBrand)
                .list();
    }

    /** Brands with at least one verified right, by name; others are nobody's business yet. */
    List<Brand> verified(@Nullable String after, int limit) {
        return jdbc.sql("""
                        select b.* from brand b
                        where exists (select 1 from brand_right r where r.brand = b.id and r.state = 'VERIFIED')
                        and (cast(:after as text) is null
                            or (b.name, b.id) > (select a.name, a.id from brand a where a.id = :after))
                        order by b.name, b.id limit :limit""")
                .param("after", after)
                .param("limit", limit)
                .query(BrandStore::toBrand)
                .list();
    }

    /** The same of all other owners, those whose name begins like this. */
    List<Brand> verified(OrganisationId but, String start, int offset, int limit) {
        return jdbc.sql("""
                        select b.* from brand b where b.owner <> ? and lower(b.name) like lower(?)
                        and exists (select 1 from brand_right r where r.brand = b.id and r.state = 'VERIFIED')
                        order by b.name, b.id offset ? limit ?""")
                .params(but.value(), start, offset, limit)
                .query(BrandStore::toBrand)
                .list();
    }

    static Brand toBrand(ResultSet row, int number) throws SQLException {
        return new Brand(row.getString("id"), new OrganisationId(row.getString("owner")), row.getString("name"));
    }
}
