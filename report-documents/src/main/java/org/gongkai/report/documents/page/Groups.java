package org.gongkai.report.documents.page;

/** Members that are joined to groups; each member names another one of its group, or itself. */
final class Groups {

    private Groups() {}

    /** The member that stands for the group of another. */
    static int root(int[] group, int member) {
        int at = member;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    /** Makes the groups of two members one. */
    static void join(int[] group, int a, int b) {
        group[root(group, a)] = root(group, b);
    }
}
