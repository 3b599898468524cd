package io.newsgraph.resolution.grouping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings accounts of one real event together.
 *
 * <p>A <em>leader</em> is an account that no fuller account is compatible with. An account joins the leader
 * that it is compatible with, if there is exactly one and nothing it adds contradicts what another account of
 * that leader says; otherwise it stays on its own. So each account's group depends on the set of accounts alone. A denial
 * without a date says less than any other account, so that it joins what it denies and changes nothing among the others.
 */
public final class Grouping {

    /** A date of more days than these says too little of when it was: such accounts join no other. */
    static final int LONGEST = 10;

    /**
     * Days beyond which accounts do not influence each other. Whether and what an account joins depends only on
     * accounts of its occasion whose {@link Account#days()} begin at most so many days before or after its own;
     * accounts without days depend on, and influence, only others without days.
     */
    public static final int REACH = 2 * (LONGEST - 1);

    private Grouping() {}

    /**
     * What an account was grouped with.
     *
     * @param fullest the account that says most of the event, and stands for it; may be the account itself
     * @param reason why, in words
     */
    public record Group(Account fullest, String reason) {}

    /** The group of every account. The accounts may be of several occasions and of both phases. */
    public static Map<Account, Group> of(Collection<Account> accounts) {
        var groups = new HashMap<Account, Group>();
        accounts.stream()
                .distinct()
                .collect(Collectors.groupingBy(Account::occasion))
                .values()
                .forEach(occasion -> new Occasion(occasion).groups(groups));
        return groups;
    }

    /** The accounts of the same participants. */
    private static final class Occasion {

        private final List<Account> accounts;
        private final NavigableMap<LocalDate, List<Account>> byStart = new TreeMap<>();
        private final Map<Account, List<Account>> compatible = new HashMap<>();

        Occasion(List<Account> accounts) {
            this.accounts = accounts;
            accounts.forEach(account -> byStart.computeIfAbsent(start(account), key -> new ArrayList<>())
                    .add(account));
        }

        private static LocalDate start(Account account) {
            var days = account.days();
            return days == null ? LocalDate.EPOCH : days.start();
        }

        void groups(Map<Account, Group> groups) {
            accounts.forEach(account -> groups.put(account, group(account)));
        }

        private Group group(Account account) {
            if (isLeader(account)) {
                return new Group(account, "the very kind, actors, time and place by which the event is known");
            }
            var leaders = leaders(account);
            if (leaders.isEmpty()) {
                return new Group(account, "no fullest account fits");
            }
            if (leaders.size() > 1) {
                return new Group(account, "more than one event fits");
            }
            var leader = leaders.get(0);
            return isContested(account, leader)
                    ? new Group(account, "other accounts of that event contradict it")
                    : new Group(leader, reason(account, leader));
        }

        private String reason(Account account, Account leader) {
            return account.denial() && fitting(account).size() > 1
                    ? "denied: " + Reasons.of(account.asserted(), leader)
                    : Reasons.of(account, leader);
        }

        private List<Account> fitting(Account account) {
            return compatible(account).stream().filter(this::isLeader).toList();
        }

        /** Those that an account may join. A denial that fits several is of the one that was told of with it. */
        private List<Account> leaders(Account account) {
            var leaders = fitting(account);
            if (leaders.size() < 2 || !account.denial()) {
                return leaders;
            }
            var asserted = account.asserted();
            var together = leaders.stream()
                    .filter(leader -> Likeness.isCompatible(asserted, leader))
                    .toList();
            return together.size() == 1 ? together : leaders;
        }

        /**
         * What an account adds to its leader, another that fits the same leader may contradict; but no denial decides what
         * others tell.
         */
        private boolean isContested(Account account, Account leader) {
            return !Likeness.isCovered(account, leader)
                    && compatible(leader).stream()
                            .anyMatch(other -> (account.denial() || !other.denial()) && Likeness.clash(account, other));
        }

        private boolean isLeader(Account account) {
            return compatible(account).stream().noneMatch(other -> Likeness.FULLEST_FIRST.compare(other, account) < 0);
        }

        private List<Account> compatible(Account account) {
            var found = compatible.get(account);
            if (found == null) {
                found = near(account)
                        .filter(other -> !other.equals(account) && Likeness.isCompatible(account, other))
                        .toList();
                compatible.put(account, found);
            }
            return found;
        }

        private Stream<Account> near(Account account) {
            var start = start(account);
            return byStart
                    .subMap(start.minusDays(LONGEST - 1), true, start.plusDays(LONGEST - 1), true)
                    .values()
                    .stream()
                    .flatMap(List::stream);
        }
    }
}
