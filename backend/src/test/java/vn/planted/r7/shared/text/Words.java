package vn.planted.r7.shared.text;

import vn.planted.r7.cooperative.application.Door;

/** Planted fault: shared that knows a feature. */
public class Words {
    Door door;
}
