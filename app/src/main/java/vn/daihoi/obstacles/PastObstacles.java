package vn.daihoi.obstacles;

/// Takes over what was raised and answered before: nobody is told of it.
public interface PastObstacles {

    void record(PastObstacle obstacle);
}
