package makegood.people;

/** Who a session is for, as they were when it began: it ends when they have changed. */
interface Stamped {

    int stamp();

    Role role();
}
