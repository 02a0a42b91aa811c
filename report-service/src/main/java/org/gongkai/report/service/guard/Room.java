package org.gongkai.report.service.guard;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** How many requests are worked on, of all clients and of each. Who finds no room is told so at once. */
final class Room {

    private final int most;
    private final int mostPerClient;
    private final Semaphore free;
    private final Map<String, Integer> clients = new ConcurrentHashMap<>();

    Room(int most, int mostPerClient) {
        this.most = most;
        this.mostPerClient = mostPerClient;
        this.free = new Semaphore(most);
    }

    void enter(String client) {
        if (clients.merge(client, 1, Integer::sum) > mostPerClient) {
            forget(client);
            throw ServiceProblem.TOO_MANY.with(mostPerClient);
        }
        if (!free.tryAcquire()) {
            forget(client);
            throw ServiceProblem.BUSY.with(most);
        }
    }

    void leave(String client) {
        free.release();
        forget(client);
    }

    /** Clients that have nothing open are not kept. */
    private void forget(String client) {
        clients.computeIfPresent(client, (name, open) -> open == 1 ? null : open - 1);
    }
}
