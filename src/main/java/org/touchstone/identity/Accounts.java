package org.touchstone.identity;

import static org.touchstone.identity.Organisation.Kind.AGENCY;
import static org.touchstone.identity.Organisation.Kind.AGENT;
import static org.touchstone.identity.Organisation.Kind.ASSOCIATION;
import static org.touchstone.identity.Organisation.Kind.BRAND;
import static org.touchstone.identity.Organisation.Kind.PLATFORM;
import static org.touchstone.identity.Organisation.Kind.SELLER;
import static org.touchstone.identity.Organisation.Kind.VOLUNTEERS;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.NotFound;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;

/** The organisations and people of the embedded portal: one account for each kind of work, for trying things out. */
public final class Accounts {

    public static final List<Organisation> ORGANISATIONS = List.of(
            organisation("platform", PLATFORM, "Marketplace", "交易平台", "", null, null),
            organisation("volunteers", VOLUNTEERS, "Volunteers", "志愿者队伍", "", null, null),
            organisation("northpeak", BRAND, "Northpeak Outdoor", "北峰户外", "", null, null),
            organisation("lumiere", BRAND, "Lumière Watches", "流明钟表", "", null, null),
            organisation("markguard", AGENT, "MarkGuard IP Agents", "护标知识产权代理", "", null, null),
            organisation("seller-s1001", SELLER, "Sunny Outlet", "阳光奥莱店", "", null, "s1001"),
            organisation("seller-s1002", SELLER, "Harbour Trading", "海港贸易行", "", null, "s1002"),
            organisation(
                    "shanghai-police",
                    AGENCY,
                    "Shanghai Public Security Bureau, Economic Crime Investigation Corps",
                    "上海市公安局经济犯罪侦查总队",
                    "31",
                    "PUBLIC_SECURITY",
                    null),
            organisation(
                    "zhejiang-ip",
                    AGENCY,
                    "Zhejiang Intellectual Property Office",
                    "浙江省知识产权局",
                    "33",
                    "IP_OFFICE",
                    null),
            organisation(
                    "fujian-police",
                    AGENCY,
                    "Fujian Provincial Public Security Bureau",
                    "福建省公安厅",
                    "35",
                    "PUBLIC_SECURITY",
                    null),
            organisation("police", AGENCY, "Ministry of Public Security", "公安部", "", "PUBLIC_SECURITY", null),
            organisation(
                    "aqsiq",
                    AGENCY,
                    "General Administration of Quality Supervision",
                    "国家质量监督检验检疫总局",
                    "",
                    "QUALITY_SUPERVISION",
                    null),
            organisation("sipo", AGENCY, "State Intellectual Property Office", "国家知识产权局", "", "IP_OFFICE", null),
            organisation(
                    "sapprft",
                    AGENCY,
                    "State Administration of Press, Publication, Radio, Film and Television",
                    "国家新闻出版广电总局",
                    "",
                    "PRESS_PUBLICATION",
                    null),
            organisation(
                    "saic",
                    AGENCY,
                    "State Administration for Industry and Commerce",
                    "国家工商行政管理总局",
                    "",
                    "INDUSTRY_COMMERCE",
                    null),
            organisation("cbbc", ASSOCIATION, "China-Britain Business Council", "英中贸易协会", "", null, null));

    public static final List<Person> PEOPLE = List.of(
            person("brand", "Bella Brandt", "northpeak", Role.BRAND),
            person("brand2", "Luc Renard", "lumiere", Role.BRAND),
            person("agent", "Agnes Wu", "markguard", Role.BRAND),
            person("volunteer", "Wang Min", "volunteers", Role.VOLUNTEER),
            person("seller", "Chen Hao", "seller-s1001", Role.SELLER),
            person("seller2", "Lin Fang", "seller-s1002", Role.SELLER),
            person("intake", "Ines Tan", "platform", Role.INTAKE),
            person("investigator", "Ivan Gu", "platform", Role.INVESTIGATOR),
            person("adjudicator", "Ada Judge", "platform", Role.ADJUDICATOR),
            person("adjudicator2", "Aldo Judge", "platform", Role.ADJUDICATOR),
            person("approver", "Anna Prover", "platform", Role.APPROVER),
            person("officer", "Zhang Wei", "shanghai-police", Role.OFFICER),
            person("officer2", "Hu Jing", "zhejiang-ip", Role.OFFICER),
            person("supervisor", "Liu Yang", "shanghai-police", Role.SUPERVISOR),
            person("association", "Grace Field", "cbbc", Role.ASSOCIATION),
            person("manager", "Mona Ager", "platform", Role.MANAGER),
            person("admin", "Adam Root", "platform", Role.ADMIN));

    private Accounts() {}

    public static Person person(PersonId id) {
        return PEOPLE.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id.value()));
    }

    private static Person person(String id, String name, String organisation, Role role) {
        return new Person(new PersonId(id), name, new OrganisationId(organisation), Set.of(role), Locale.ENGLISH);
    }

    private static Organisation organisation(
            String id,
            Organisation.Kind kind,
            String name,
            String nameZh,
            String area,
            @Nullable String agencyKind,
            @Nullable String sellerId) {
        return new Organisation(new OrganisationId(id), kind, name, nameZh, area, agencyKind, sellerId);
    }
}
